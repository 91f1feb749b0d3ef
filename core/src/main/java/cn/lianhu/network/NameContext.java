package cn.lianhu.network;

import java.util.regex.Pattern;

/**
 * What stands before and behind a name: whether 解放 or 和平 means the village or is an
 * ordinary word.
 */
record NameContext(PlaceSpelling spoken, int start, int end) {

    private static final Pattern UNIT_WORD = Pattern.compile("组(?![织成建长员合装])|队(?![伍员友])|幢|号(?![召称码])|小区");

    /** What may stand between a name and the units in it: 水南的4组, 翔安那边2组. */
    static final Pattern LINK = Pattern.compile("(?:那边|这边|那里|这里|那头)?的?(?:那个|这个)?");

    private static final Pattern AT = Pattern.compile("(?<![现存实])(?<!(?<!反)正)在$|(?<![得直遇感等看听收想说提])到$");

    private static final Pattern PART_OF_A_LONGER_NAME = Pattern
        .compile("[路街巷书上后前时桥年期军战医]|大道|公园|广场|学校|中学|小学|酒店|大酒店|超市|银行|饭店|社区|居委|村");

    private static final Pattern BEGINS = Pattern.compile("(?:住|是|住在|[组幢室镇乡]|网格|我们|离|去|\\p{P})$");

    private static final Pattern ENDS = Pattern.compile("(?:的|人)?(?:[\\p{P}\\p{S}]|$)");

    /** What nobody puts behind an ordinary word. */
    private static final Pattern OF_A_PLACE = Pattern.compile("那边|这边|那里|那头|那片|全村|整村|村部|村委|村口|小学|幼儿园|卫生[室所]|大门|的\\p{P}");

    private static final Pattern SOME_UNIT = Pattern.compile("\\d(?:组|幢|网格)");

    private static final int LOOKED_BACK = 3;

    /**
     * Whether the name counts here; a township's brief form only after 在 or 到, having no
     * groups of its own.
     */
    boolean allow(Name name) {
        if (!name.brief()) {
            return wholeLetters();
        }
        return name.kind() == Name.Kind.TOWNSHIP ? said() && !counted() : said() || counted() || apart();
    }

    /** Letters are part of no longer word. */
    private boolean wholeLetters() {
        String text = spoken.text();
        return !latin(text, start) || !latin(text, start - 1) && !(latin(text, end - 1) && latin(text, end));
    }

    private static boolean latin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    }

    private boolean said() {
        return AT.matcher(before()).find()
                && !PART_OF_A_LONGER_NAME.matcher(spoken.text()).region(end, spoken.text().length()).lookingAt();
    }

    private boolean counted() {
        return UNIT_WORD.matcher(spoken.text())
            .region(end, spoken.text().length())
            .useTransparentBounds(true)
            .lookingAt() || !spoken.unitsAfter(end).none();
    }

    /**
     * Whether it stands by itself: alone, beside a group or building, or with what only a
     * place has.
     */
    private boolean apart() {
        if (!begins()) {
            return false;
        }
        String text = spoken.text();
        if (OF_A_PLACE.matcher(text).region(end, text.length()).lookingAt()) {
            return true;
        }
        boolean ends = spoken.gapBefore(end) || ENDS.matcher(text).region(end, text.length()).lookingAt();
        return ends && (alone() || SOME_UNIT.matcher(text).find());
    }

    private boolean begins() {
        return start == 0 || spoken.gapBefore(start) || BEGINS.matcher(before()).find();
    }

    private boolean alone() {
        String text = spoken.text();
        return start <= LOOKED_BACK && ENDS.matcher(text).region(end, text.length()).lookingAt()
                && text.substring(end).codePoints().filter(Character::isLetterOrDigit).count() <= 1;
    }

    /** Whether units stand behind it or beside it, or it is all that is said. */
    boolean withUnits() {
        return counted() || apart();
    }

    private String before() {
        return spoken.text().substring(Math.max(0, start - LOOKED_BACK), start);
    }
}
