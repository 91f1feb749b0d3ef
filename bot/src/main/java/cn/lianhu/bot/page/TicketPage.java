package cn.lianhu.bot.page;

import cn.lianhu.bot.media.MediaLimits;
import cn.lianhu.page.OwnPage;
import cn.lianhu.ticket.MediaKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages as HTML. */
final class TicketPage {

    /**
     * @param answer what was answered to what he just said of it; null for nothing
     * @param once names the next thing he says, so that it is done once
     */
    String own(OwnPage page, OwnPage.Whole whole, String once, @Nullable String answer) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("page", page);
        values.put("whole", whole);
        values.put("once", once);
        values.put("answer", answer);
        values.put("photoMegabytes", MediaLimits.of(MediaKind.IMAGE) >> 20);
        return Html.of("page/own", values);
    }

    /**
     * What everybody sees who has the link.
     * @param asked whether the platform says who opens it, so that a tap does nothing
     */
    String bare(OwnPage page, boolean asked) {
        return Html.of("page/bare", Map.of("page", page, "asked", asked));
    }

    String none() {
        return Html.of("page/none", Map.of());
    }

}
