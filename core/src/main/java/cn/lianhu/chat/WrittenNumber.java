package cn.lianhu.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that is written like a ticket's; whether there is such a ticket is asked
 * later.
 */
record WrittenNumber(long value, int end) {

    /** 年 is more than the specification lists: “看2026年的账” names no ticket. */
    private static final String UNIT = "[组幢栋号楼室户块天月日点元米人个次岁年]|单元";

    private static final String PART_OF_DATE = "[-./]\\d{1,2}(?!\\d)";

    /** 1128号, but neither 1128号楼 nor 16号. */
    private static final String NUMBER_WORD = "号(?:工?单|任务)?(?![楼线杆井泵变灯机房门院桥闸塘路街码厅位\\d])";

    private static final String FIRST = "[【\\[(]?(?:工单|任务|编号|单号|单子|[Nn][Oo][.:]?|第)?\\s*[#号]?\\s*[:是为]?\\s*#?\\s*";

    /**
     * 一一七八, 一千一百七十八, 1,178: nothing but a word or a sign may follow, as such numbers
     * often count.
     */
    private static final String SPOKEN = "[零〇○一二三四五六七八九幺]{4,5}+|[一二两三四五六七八九]千[零〇一二三四五六七八九十百]{1,7}+|[1-9],\\d{3}(?![,"
            + "\\d])";

    private static final Pattern SHAPE = Pattern
        .compile(FIRST + "(?:(?<spoken>" + SPOKEN + ")(?:" + NUMBER_WORD + "|#?(?!\\p{L})|(?=" + FoundWord.ANY + "|"
                + DoneRemark.ANY + "|" + PassedOn.TO + "))|(?<long>\\d{4,9}+)(?!\\d)" + NUMBER_WORD
                + "|(?<plain>\\d{1,9}+)(?!\\d)#?+(?!" + UNIT + "|" + PART_OF_DATE + "))[】\\])]?");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,、;和与到跟及]*");

    private static final Pattern LOOSE_UNIT = Pattern.compile(" +(?:" + UNIT + ")");

    private static final Pattern AT_END = Pattern.compile("[\\s,.:;、。(]#\\s*(\\d{1,9})\\)?$");

    private static final String COUNTS = "零〇○一二三四五六七八九幺十百千两";

    private static final String STARTS = "0123456789#【[(工任编单第Nn零〇○一二三四五六七八九幺两";

    /** The first ticket of the county; smaller numbers count things. */
    private static final long FIRST_TICKET = 1001;

    static Optional<WrittenNumber> at(TypedLine line, int from) {
        Matcher shape = SHAPE.matcher(line.plain()).region(from, line.plain().length());
        shape.useTransparentBounds(true);
        return shape.lookingAt() ? Optional.of(new WrittenNumber(value(shape), shape.end())) : Optional.empty();
    }

    private static long value(Matcher shape) {
        String spoken = shape.group("spoken");
        if (spoken != null) {
            return spoken.indexOf(',') > 0 ? Long.parseLong(spoken.replace(",", "")) : ChineseNumeral.readLong(spoken);
        }
        return Long.parseLong(shape.group("long") != null ? shape.group("long") : shape.group("plain"));
    }

    /**
     * A number of a ticket's size wherever it stands, and where; the first that is one.
     */
    static Optional<Inside> inside(TypedLine line, LongPredicate ticket) {
        for (int at = 0; at < line.plain().length(); at++) {
            Optional<WrittenNumber> found = startsAt(line.plain(), at) ? at(line, at) : Optional.empty();
            if (found.isPresent() && found.get().value() >= FIRST_TICKET && ticket.test(found.get().value())) {
                return Optional.of(new Inside(found.get().value(), at, found.get().end()));
            }
        }
        return Optional.empty();
    }

    /** Where a ticket's number stands in a sentence. */
    record Inside(long value, int from, int end) {
    }

    private static boolean startsAt(String plain, int at) {
        return STARTS.indexOf(plain.charAt(at)) >= 0 && (at == 0 || !Character.isDigit(plain.charAt(at - 1))
                && ".-:/年月".indexOf(plain.charAt(at - 1)) < 0 && COUNTS.indexOf(plain.charAt(at - 1)) < 0);
    }

    /** One number after the other; a small one ends the list, as it counts something. */
    static List<WrittenNumber> listAt(TypedLine line, int from) {
        List<WrittenNumber> found = new ArrayList<>();
        Optional<WrittenNumber> next = at(line, from);
        while (next.isPresent() && (found.isEmpty() || next.get().value() >= FIRST_TICKET)) {
            found.add(next.get());
            next = at(line, between(line, next.get().end()));
        }
        return found;
    }

    /** {@code #1128} at the very end: explicit enough to be meant, wherever it stands. */
    static Optional<WrittenNumber> atEnd(TypedLine line, int from) {
        Matcher end = AT_END.matcher(line.plain()).region(from, line.plain().length());
        return end.find() ? Optional.of(new WrittenNumber(Long.parseLong(end.group(1)), end.start()))
                : Optional.empty();
    }

    /** No ticket has it: does it count something then, as in “3 组” or “2盏灯”? */
    boolean countsSomething(TypedLine line) {
        return LOOSE_UNIT.matcher(line.plain()).region(end, line.plain().length()).lookingAt()
                || value < FIRST_TICKET && line.letterAt(end);
    }

    private static int between(TypedLine line, int from) {
        Matcher between = BETWEEN.matcher(line.plain()).region(from, line.plain().length());
        return between.lookingAt() ? between.end() : from;
    }
}
