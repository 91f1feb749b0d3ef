package cn.lianhu.ticket;

import cn.lianhu.network.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a machine took a voice for. It may be wrong: it is offered, and the voice itself
 * is still heard.
 *
 * @param category code of the category it sounds like, where that is fairly sure and
 * another than the ticket's; else null
 * @param place that it seems to name; null for none
 * @param danger whether it sounds like danger
 * @param asked whether who spoke was asked if he said that
 * @param confirmed whether he said yes; the words are then those of his report
 */
public record Heard(String words, @Nullable String category, @Nullable Place place, boolean danger, boolean asked,
        boolean confirmed) {

    public Heard wasRight() {
        return new Heard(words, category, place, danger, asked, true);
    }

    /** Whether he has still to say if it is right. */
    public boolean open() {
        return asked && !confirmed;
    }
}
