"""Enums of Example Stations. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

Station: TypeAlias = Literal[
    "東京都千代田区丸の内一丁目",
    "大阪府大阪市北区梅田三丁目九番",
]
