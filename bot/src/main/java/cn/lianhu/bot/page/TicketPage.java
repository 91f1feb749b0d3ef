package cn.lianhu.bot.page;

import cn.lianhu.page.OwnPage;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The pages as HTML, from the templates that were compiled with the program. */
final class TicketPage {

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

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
        return render("own", values);
    }

    /** What everybody sees who has the link. */
    String bare(OwnPage page) {
        return render("bare", Map.of("page", page));
    }

    String none() {
        return render("none", Map.of());
    }

    private String render(String name, Map<String, ? extends @Nullable Object> values) {
        StringOutput html = new StringOutput();
        engine.render("page/" + name + ".jte", new HashMap<>(values), html);
        return html.toString().stripLeading();
    }

}
