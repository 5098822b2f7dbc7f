"""The enums of Example Stations: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

Station: TypeAlias = Literal[
    "東京都千代田区丸の内一丁目",
    "大阪府大阪市北区梅田三丁目九番",
]
