"""What registers write, and our codes for it: columns, relations, sexes, categories."""

import re

_NAMES = {
    "village": "村/社区 村 社区 村名 村居 行政村 所属村 所属村社区 village",
    "grid": "网格 网格名称 所属网格 所在网格 网格编号 grid",
    "micro_grid": "微网格 微网格名称 微网格编号 所属微网格 所在微网格 微格 微格名称 微格编号 所属微格 micro-grid",
    "group": "组 村民小组 小组 组别 村组 村民组 所属组 group",
    "code": "户号 户编号 家庭编号 户籍编号 户口编号 户口号 户序号 家庭户号 household-number",
    "number": "门牌 门牌号 门牌号码 房号 door-number",
    "address": "住址 家庭住址 地址 现住址 居住地址 详细地址 家庭地址 居住地 住址/门牌 address",
    "head": "户主 户主姓名 户名 head-of-household",
    "name": "姓名 成员姓名 家庭成员 家庭成员姓名 居民姓名 人员姓名 name",
    "relation": "与户主关系 户主关系 与户主的关系 家庭关系 关系 relation",
    "sex": "性别 sex",
    "id": "身份证号 身份证号码 身份证 公民身份号码 公民身份证号码 居民身份证号 证件号码 证件号 id-number",
    "born": "出生日期 出生年月 出生年月日 生日 出生年份 出生时间 birth-date date-of-birth",
    "phone": "联系电话 电话 电话号码 手机 手机号 手机号码 联系方式 本人电话 phone",
    "tags": "人员类别 人群类别 人员类型 人员分类 类别 特殊人群 重点人群 标签 categories",
    "state": "户籍/常住/流动 居住状态 居住情况 人户状态 人户情况 人口类型 人口性质 居住类型 是否在家 现状 lives-here",
    "note": "备注 说明 备注说明 note",
    "answer": "核对 核对结果 答复 答复核对 answer",
}
COLUMNS = {key: tuple(names.split()) for key, names in _NAMES.items()}
"""Our key to the names its column may bear; the first is the one we say."""
FILL_DOWN = ("village", "grid", "micro_grid", "group", "code")
"""Columns that people merge over the rows of a group or a family. What else belongs to a home is taken from any of its rows."""

OTHERS = (
    "户主|监护|配偶|子女|父亲|母亲|干部|负责|责任|帮扶|包[户组村片]|医生|紧急|房东|网格[员长]|格长|联系人|委托|代理"
)
"""In the name of a group of columns: what stands below is about somebody else than the person of the row."""
NOTHING = {"", "无", "没有", "暂无", "不详", "未知", "-", "--", "—", "/", "\\", "空", "none", "n/a"}
"""Ways to leave a cell empty."""
EXAMPLE = "示例"
"""The household number of the template's example rows, which are passed over."""


def _by_word(words: dict[str, str]) -> dict[str, str]:
    return {word: code for code, several in words.items() for word in (code, *several.split())}


SEX = _by_word({"male": "男 男性 1 m", "female": "女 女性 2 f"})
STATE = _by_word(
    {
        "here": "在家 常住 户籍 流动 流入 租住 租户 寄住 在册 常住人口 户籍人口 流动人口 流入人口 本地 人户一致 是 健在",
        "away": "外出 外出务工 务工 在外 流出 流出人口 外出人口 不在家 外出打工 打工 上学 在外上学 人户分离 空挂 否",
        "moved": "搬走 搬迁 迁出 已迁出 迁走 外迁",
        "died": "死亡 去世 已故 已去世 已死亡 注销",
    }
)
TAG = _by_word(
    {
        "lives_alone": "独居 独居老人 孤寡 孤寡老人 空巢独居",
        "low_income": "低保 低保户 低保对象 低保人员 低收入 特困 特困人员 特困供养 五保 五保户",
        "disabled": "残疾 残疾人 残障 一级残疾 二级残疾 三级残疾 四级残疾 重度残疾",
        "hypertension": "高血压 高血压患者 慢病高血压",
    }
)
NO_TAG = {"一般", "普通", "一般人员", "普通居民", "一般居民", "正常", "其他", "否"}
_TAG_PARTS = re.compile(r"[、,;，；/|+\s]+")

_RELATION = _by_word(
    {
        "head": "户主 本人 本人或户主 户主本人 本人(户主) 小集体户户主",
        "spouse": "妻 妻子 夫 丈夫 配偶 爱人 老婆 老公 老伴",
        "son": "子 儿子 长子 次子 二子 三子 四子 五子 大儿子 小儿子 二儿子 独生子 独子 养子 继子 养子或继子",
        "daughter": "女 女儿 长女 次女 二女 三女 四女 五女 大女儿 小女儿 二女儿 独生女 独女 养女 继女 养女或继女",
        "parent": "父 母 父亲 母亲 父母 继父 继母 养父 养母 岳父 岳母 公公 婆婆 公婆 岳父母",
        "grandchild": "孙 孙子 孙女 长孙 长孙女 外孙 外孙子 外孙女 孙子女 重孙 曾孙 曾孙子 曾孙女",
        "grandparent": "祖父 祖母 爷爷 奶奶 外公 外婆 外祖父 外祖母 祖父母",
        "sibling": "兄 弟 姐 妹 哥哥 弟弟 姐姐 妹妹 兄弟 姐妹 兄弟姐妹 兄弟姊妹",
        "in_law": "儿媳 媳妇 儿媳妇 长媳 次媳 女婿 孙媳 孙媳妇 孙女婿",
        "other": "其他 其它 其他亲属 非亲属",
    }
)
# GB/T 4761 by its tens: 01 the person, 02 the head, 10 to 19 spouses, and so on.
_RELATION_TENS = (
    "head",
    "spouse",
    "son",
    "daughter",
    "grandchild",
    "parent",
    "grandparent",
    "sibling",
    "other",
    "other",
)


def relation_code(word: str) -> str:
    """Our code of a relation, by its word or its number in GB/T 4761; a word we do not know stays as it is."""
    if word.isdecimal() and len(word) <= 2:
        return _RELATION_TENS[int(word) if len(word) == 1 else int(word) // 10]
    return _RELATION.get(word.lower(), word)


def tag_codes(words: str) -> tuple[list[str], list[str]]:
    """Our codes of the categories in a cell, and those we do not know."""
    known: set[str] = set()
    unknown = []
    for word in _TAG_PARTS.split(words):
        if (code := TAG.get(word)) is not None:
            known.add(code)
        elif word.lower() not in NOTHING and word not in NO_TAG:
            unknown.append(word)
    return sorted(known), unknown
