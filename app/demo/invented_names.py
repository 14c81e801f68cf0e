"""Invented people: common surnames and given names, put together by seeded random numbers, so that every run has the same."""

from random import Random

SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程"
    "吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷单仇解"
)
_OLD_WOMEN = "秀英 桂兰 玉珍 秀珍 凤英 素珍 桂英 玉兰 兰英 翠英 春莲 冬梅 菊香 腊梅 月娥 细妹 满秀 莲香 银秀 友珍"
_OLD_MEN = "建国 国强 志明 福生 水生 德华 正林 光辉 长根 有才 云生 金山 来福 庆华 树林 明德 望生 运生 传宝 合林"
_WOMEN = "丽娟 敏 静 艳 娟 红梅 海燕 小芳 婷 雪梅 晓玲 慧 丹 佳怡 倩 思雨 琴 露 雅琴 美玲"
_MEN = "伟 勇 军 磊 涛 超 波 斌 强 鹏 志刚 海 建军 立新 俊杰 浩 宇 小龙 文辉 明"
_CHILDREN = "子轩 雨桐 梓涵 浩然 欣怡 宇航 诗琪 一鸣 思远 可欣 晨曦 嘉豪 紫萱 博文 乐乐 天佑"

OLD_BEFORE, CHILD_FROM = 1972, 2006
"""Years of birth between which given names change."""


def dice(what: str) -> Random:
    """A random generator for each subject, seeded with its name, so that a change in one leaves the others as they are."""
    return Random(f"weige demo, {what}")  # noqa: S311  a demo, not a secret


def surname(chance: Random) -> str:
    """A surname, the common ones more often."""
    return SURNAMES[min(chance.randrange(len(SURNAMES)), chance.randrange(len(SURNAMES)))]


def given(chance: Random, sex: str, born: int) -> str:
    """A given name of somebody of that age. `sex`: male or female; `born`: the year."""
    if born >= CHILD_FROM:
        return chance.choice(_CHILDREN.split())
    if born < OLD_BEFORE:
        return chance.choice((_OLD_WOMEN if sex == "female" else _OLD_MEN).split())
    return chance.choice((_WOMEN if sex == "female" else _MEN).split())
