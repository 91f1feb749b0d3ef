package cn.lianhu.conversation;

import cn.lianhu.reading.Reading;

/**
 * What stood behind a word.
 *
 * @param message all he wrote
 * @param words may be empty
 */
record Remark(Reading message, String words) {

    Reading read() {
        return message.of(words);
    }
}
