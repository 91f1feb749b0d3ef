package cn.lianhu.telling;

import cn.lianhu.sight.Sights;
import cn.lianhu.texts.Texts;

/** The texts, and what they call people, places and matters. */
public record Wording(Texts texts, Naming naming) {

    /** What anybody may see of a ticket. */
    public Sights sights() {
        return naming.sights();
    }
}
