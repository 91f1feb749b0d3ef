package cn.lianhu.promises;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The promises that somebody wrote, each apart. */
public sealed interface PromiseTexts {

    int MOST = 5;

    int LONGEST = 60;

    /** In a line, or with a number in front of each. */
    Pattern BETWEEN = Pattern.compile("[;；\\n]+");

    Pattern NUMBERED = Pattern.compile("^(?:第?[1-9一二三四五六七八九十]+[、.．)）条：:]+|[①-⑨])\\s*");

    Pattern ENDED = Pattern.compile("[。.，,、\\s]+$");

    record Written(List<String> texts) implements PromiseTexts {
    }

    record None() implements PromiseTexts {
    }

    record TooMany(int count) implements PromiseTexts {
    }

    /**
     * One of them is.
     *
     * @param place from 1
     */
    record TooLong(int place, int length) implements PromiseTexts {
    }

    static PromiseTexts read(String words) {
        List<String> texts = Arrays.stream(BETWEEN.split(words))
            .map(text -> NUMBERED.matcher(text.strip()).replaceFirst(""))
            .map(text -> ENDED.matcher(text).replaceFirst("").strip())
            .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
            .distinct()
            .toList();
        if (texts.isEmpty()) {
            return new None();
        }
        if (texts.size() > MOST) {
            return new TooMany(texts.size());
        }
        for (int i = 0; i < texts.size(); i++) {
            int length = texts.get(i).codePointCount(0, texts.get(i).length());
            if (length > LONGEST) {
                return new TooLong(i + 1, length);
            }
        }
        return new Written(texts);
    }

}
