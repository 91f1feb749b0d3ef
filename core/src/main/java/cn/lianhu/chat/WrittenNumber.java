package cn.lianhu.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number that is written like a ticket's; whether there is such a ticket is asked later. */
record WrittenNumber(long value, int end) {

    /** 年 is more than the specification lists: “看2026年的账” names no ticket. */
    private static final String UNIT = "[组幢栋号楼室户块天月日点元米人个次岁年]|单元";
    private static final String PART_OF_DATE = "[-./]\\d{1,2}(?!\\d)";
    private static final Pattern SHAPE = Pattern.compile(
            "(?:工单)?\\s*[#号]?\\s*(\\d{1,9}+)(?!\\d)#?+(?!" + UNIT + "|" + PART_OF_DATE + ")");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,、;和与到跟及]*");
    private static final Pattern LOOSE_UNIT = Pattern.compile(" +(?:" + UNIT + ")");
    private static final Pattern AT_END = Pattern.compile("[\\s,.:;、。(]#\\s*(\\d{1,9})\\)?$");

    /** The first ticket of the county; smaller numbers count things. */
    private static final long FIRST_TICKET = 1001;

    static Optional<WrittenNumber> at(Line line, int from) {
        Matcher shape = SHAPE.matcher(line.plain()).region(from, line.plain().length());
        shape.useTransparentBounds(true);
        return shape.lookingAt()
                ? Optional.of(new WrittenNumber(Long.parseLong(shape.group(1)), shape.end()))
                : Optional.empty();
    }

    /** One number after the other; a small one ends the list, as it counts something. */
    static List<WrittenNumber> listAt(Line line, int from) {
        List<WrittenNumber> found = new ArrayList<>();
        Optional<WrittenNumber> next = at(line, from);
        while (next.isPresent() && (found.isEmpty() || next.get().value() >= FIRST_TICKET)) {
            found.add(next.get());
            next = at(line, between(line, next.get().end()));
        }
        return found;
    }

    /** {@code #1128} at the very end: explicit enough to be meant, wherever it stands. */
    static Optional<WrittenNumber> atEnd(Line line, int from) {
        Matcher end = AT_END.matcher(line.plain()).region(from, line.plain().length());
        return end.find()
                ? Optional.of(new WrittenNumber(Long.parseLong(end.group(1)), end.start()))
                : Optional.empty();
    }

    /** No ticket has it: does it count something then, as in “3 组” or “2盏灯”? */
    boolean countsSomething(Line line) {
        return LOOSE_UNIT.matcher(line.plain()).region(end, line.plain().length()).lookingAt()
                || value < FIRST_TICKET && line.letterAt(end);
    }

    private static int between(Line line, int from) {
        Matcher between = BETWEEN.matcher(line.plain()).region(from, line.plain().length());
        return between.lookingAt() ? between.end() : from;
    }
}
