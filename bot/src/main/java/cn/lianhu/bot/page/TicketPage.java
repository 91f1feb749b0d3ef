package cn.lianhu.bot.page;

import cn.lianhu.page.OwnPage;
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
        return Html.of("page/own", values);
    }

    /** What everybody sees who has the link. */
    String bare(OwnPage page) {
        return Html.of("page/bare", Map.of("page", page));
    }

    String none() {
        return Html.of("page/none", Map.of());
    }

}
