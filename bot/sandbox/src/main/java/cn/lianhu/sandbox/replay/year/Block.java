package cn.lianhu.sandbox.replay.year;

import cn.lianhu.sandbox.replay.ChatLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of what the account wrote that is about one ticket: an answer may have kept
 * notices in it.
 *
 * @param number of the ticket; 0 for none
 */
record Block(long number, String text) {

    private static final Pattern HEAD = Pattern.compile("(?m)^#(\\d+) ");

    private static final Pattern FIELD = Pattern.compile("(?m)编号：(\\d+)$");

    static List<Block> of(ChatLine line) {
        if (line.kind().equals("template")) {
            Matcher field = FIELD.matcher(line.text());
            return List.of(new Block(field.find() ? Long.parseLong(field.group(1)) : 0, line.text()));
        }
        List<Block> blocks = new ArrayList<>();
        Matcher head = HEAD.matcher(line.text());
        int from = 0;
        long number = 0;
        while (head.find()) {
            blocks.add(new Block(number, line.text().substring(from, head.start())));
            from = head.start();
            number = Long.parseLong(head.group(1));
        }
        blocks.add(new Block(number, line.text().substring(from)));
        return blocks;
    }

    boolean says(String words) {
        return text.contains(words);
    }
}
