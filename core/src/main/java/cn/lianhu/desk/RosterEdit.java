package cn.lianhu.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be done with the network by a page: each is a word of the chat with what
 * stands behind it.
 */
public enum RosterEdit {

    ADDRESS("改住址", "改户", Field.of("住址 ", "新的住址", Shape.ADDRESS)),
    LINK("换联户党员", "联户", Field.of("", "党员的姓名或编号", Shape.NAME)), PHONE("改电话", "改户", Field.of("电话 ", "电话", Shape.PHONE)),
    KINDS("改户类", "改户", Field.of("户类 ", "户类，如：独居老人、残疾；没有就写：无", Shape.WORDS)),
    AWAY("外出", "外出", Field.of("到 ", "到哪天，如：12月20日", Shape.WORDS)), BACK("回来了", "回来了"), MOVED_OUT("迁出", "迁出"),
    DIED("有人过世", "过世", Field.mayBe("新户主 ", "新户主，户主没变就空着", Shape.NAME)), STOP_MEMBER("停止联户", "停联户"),
    APPOINT("任命", "任命", Field.of("", "岗位：网格长、书记、文书、店主或监督", Shape.NAME),
            Field.mayBe("", "哪个网格或支部，就是他自己的就空着", Shape.NAME)),
    DISMISS("卸任", "卸任", Field.mayBe("", "岗位，只有一个就空着", Shape.NAME)),
    ADD_HOUSEHOLD("加一户", "加户", Field.of("", "户主", Shape.NAME), Field.of("", "住址，从村或社区写起", Shape.ADDRESS),
            Field.mayBe("由 ", "联户党员，还没有就空着", Shape.NAME)),
    ADD_MEMBER("加一位联户人", "加联户人", Field.of("", "姓名", Shape.NAME), Field.of("", "网格", Shape.NAME),
            Field.mayBe("特长 ", "特长，没有就空着", Shape.WORDS)),
    UNDO("撤销刚才的", "撤销", Field.mayBe("", "有几件时写第几件", Shape.NUMBER));

    /** What may be written in a field, so that it stays an argument of the word. */
    private static final class Shape {

        private static final String NAME = "[\\p{L}\\p{N}·-]{1,20}";

        private static final String ADDRESS = "[\\p{L}\\p{N}#\\-()（）·、 ]{1,60}";

        private static final String PHONE = "[0-9 -]{7,20}";

        private static final String WORDS = "[\\p{L}\\p{N}、，, -]{1,60}";

        private static final String NUMBER = "[0-9]{1,2}";

    }

    /**
     * @param before stands between the word and what is written
     * @param hint what is to be written
     */
    public record Field(String before, String hint, boolean needed, Pattern shape) {

        private static Field of(String before, String hint, String shape) {
            return new Field(before, hint, true, Pattern.compile(shape));
        }

        private static Field mayBe(String before, String hint, String shape) {
            return new Field(before, hint, false, Pattern.compile(shape));
        }

        private boolean takes(String value) {
            return value.isEmpty() ? !needed : shape.matcher(value).matches();
        }

    }

    private final String title;

    private final String word;

    private final List<Field> fields;

    RosterEdit(String title, String word, Field... fields) {
        this.title = title;
        this.word = word;
        this.fields = List.of(fields);
    }

    public String title() {
        return title;
    }

    public List<Field> fields() {
        return fields;
    }

    /**
     * What is said for it; empty where a field is missing or holds what does not belong
     * there.
     * @param id whose it is; empty for none
     */
    public Optional<String> words(String id, List<String> values) {
        StringBuilder words = new StringBuilder(word);
        if (!id.isEmpty()) {
            words.append(' ').append(id);
        }
        for (int i = 0; i < fields.size(); i++) {
            String value = i < values.size() ? values.get(i).strip() : "";
            if (!fields.get(i).takes(value)) {
                return Optional.empty();
            }
            if (!value.isEmpty()) {
                words.append(' ').append(fields.get(i).before()).append(value);
            }
        }
        return Optional.of(words.toString());
    }

}
