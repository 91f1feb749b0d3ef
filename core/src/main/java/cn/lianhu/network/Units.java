package cn.lianhu.network;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbered part of an address, such as 90幢 and 201 in 90幢201.
 *
 * @param parts from the largest to the smallest
 * @param end where they end in the text
 */
record Units(List<String> parts, int end) {

    private static final Pattern PART = Pattern.compile(
            "(?:\\d{1,4}+(?:-\\d{1,4}+)*+(?!\\d)|[A-Z]\\d*+(?=[幢座区]))(?:(?:组(?![照图数人织])|幢|号|网格|单元|室|楼|户|弄|巷|座|区|排|层)"
                    + "|(?![年月日点块元米人个天次岁时分度吨斤万千百条件台只头亩/.:：%]))");

    private static final Pattern COUNTED = Pattern.compile("(?:组|幢|网格|座)$");

    private static final int DEEPEST = 4;

    /**
     * The units that stand at this position of a simplified text; none is an empty list.
     */
    static Units at(String text, int start) {
        List<String> parts = new ArrayList<>(DEEPEST);
        Matcher matcher = PART.matcher(text);
        int end = start;
        while (parts.size() < DEEPEST && matcher.region(end, text.length()).useTransparentBounds(true).lookingAt()) {
            parts.add(matcher.group());
            end = matcher.end();
        }
        return new Units(parts, end);
    }

    /**
     * Where the first unit of a simplified address stands; its length where there is
     * none.
     */
    static int first(String address) {
        Matcher matcher = PART.matcher(address);
        return matcher.find() ? matcher.start() : address.length();
    }

    /**
     * Whether it begins with a group, a building or a grid, which a village counts, and
     * not with a house's number.
     */
    boolean counted() {
        return !none() && COUNTED.matcher(parts.getFirst()).find();
    }

    boolean none() {
        return parts.isEmpty();
    }

    /** The address up to each of its units. */
    List<String> beginnings() {
        List<String> beginnings = new ArrayList<>();
        StringBuilder beginning = new StringBuilder();
        parts.forEach(part -> beginnings.add(beginning.append(part).toString()));
        return beginnings;
    }

    /** 90-201 read as 90幢201. */
    Units spelledOut() {
        return at(String.join("", parts).replaceFirst("-", "幢"), 0);
    }
}
