MB: int
GB: int
