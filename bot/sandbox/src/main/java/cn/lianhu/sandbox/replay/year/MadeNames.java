package cn.lianhu.sandbox.replay.year;

import java.util.List;

/** Names that nobody was asked for. */
final class MadeNames {

    private static final List<String> SURNAMES = List.of("余", "廖", "揭", "汤", "萧", "饶", "邓", "熊", "吴", "陈", "杨", "张",
            "黄", "肖", "谢", "叶", "罗", "曾", "赖", "范", "官", "游", "徐", "孙");

    private static final List<String> FIRST = List.of("国", "家", "长", "水", "木", "春", "秀", "桂", "月", "美", "小", "建", "文",
            "志", "丽", "彩", "宗", "启", "东", "荣");

    private static final List<String> SECOND = List.of("平", "旺", "顺", "根", "生", "兰", "英", "花", "香", "妹", "红", "军", "斌",
            "华", "云", "强", "明", "发", "娥", "珍");

    private static final List<String> BEFORE = List.of("上", "下", "大", "小", "东", "西", "南", "北", "新", "古", "高", "长", "石",
            "青", "白", "黄");

    private static final List<String> AFTER = List.of("坪", "源", "岭", "塘", "坑", "洋", "田", "桥", "湖", "坂", "墩", "溪");

    private MadeNames() {
    }

    static String person(Chance chance, String whose, int number) {
        return chance.one(SURNAMES, "surname", whose, number) + chance.one(FIRST, "first", whose, number)
                + chance.one(SECOND, "second", whose, number);
    }

    /** A different one for each of 16 × 12 × 20 numbers. */
    static String village(int number) {
        int rest = number / (BEFORE.size() * AFTER.size());
        return BEFORE.get(number % BEFORE.size()) + AFTER.get(number / BEFORE.size() % AFTER.size())
                + (rest == 0 ? "" : SECOND.get(rest % SECOND.size())) + "村";
    }

    static String town(int number) {
        return SURNAMES.get(number % SURNAMES.size()) + AFTER.get(number / SURNAMES.size() % AFTER.size()) + "湾镇";
    }

}
