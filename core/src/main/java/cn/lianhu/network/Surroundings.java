package cn.lianhu.network;

import java.util.regex.Pattern;

/** What stands before and behind a name: whether 解放 or 和平 means the village or is an ordinary word. */
record Surroundings(String text, int start, int end) {

    private static final Pattern UNIT_WORD =
            Pattern.compile("组(?![织成建长员合装])|队(?![伍员友])|幢|号(?![召称码])|小区");
    private static final Pattern AT = Pattern.compile("(?<![现正存实])在$|(?<![得直遇感等看听收想说提])到$");
    private static final Pattern PART_OF_A_LONGER_NAME = Pattern.compile(
            "[路街巷书上后前时桥年期军战医]|大道|公园|广场|学校|中学|小学|酒店|大酒店|超市|银行|饭店|社区|居委|村");

    /** Whether the name counts here; a township's brief form only after 在 or 到, having no groups of its own. */
    boolean allow(Name name) {
        if (!name.brief()) {
            return true;
        }
        return name.kind() == Name.Kind.TOWNSHIP ? said() && !counted() : said() || counted();
    }

    private boolean said() {
        return AT.matcher(text.substring(Math.max(0, start - 2), start)).find()
                && !PART_OF_A_LONGER_NAME.matcher(text).region(end, text.length()).lookingAt();
    }

    private boolean counted() {
        return UNIT_WORD.matcher(text).region(end, text.length()).useTransparentBounds(true).lookingAt()
                || !Units.at(text, end).none();
    }
}
