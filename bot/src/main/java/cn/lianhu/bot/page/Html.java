package cn.lianhu.bot.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** HTML from the templates that were compiled with the program. */
public final class Html {

    public static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** What our pages may load: no script, nothing of another host; in nobody's frame. */
    public static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Html() {
    }

    /**
     * @param template with its folder, without its ending
     */
    public static String of(String template, Map<String, ? extends @Nullable Object> values) {
        StringOutput html = new StringOutput();
        ENGINE.render(template + ".jte", new HashMap<>(values), html);
        return html.toString().stripLeading();
    }

}
