package cn.lianhu.bot.wechat.client;

import cn.lianhu.bot.wechat.client.TemplateSettings.TemplateChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Fills the account's own templates, whatever their keys are called, by label and type.
 */
public final class TemplateMapping {

    private final Map<String, Planned> planned = new LinkedHashMap<>();

    private final List<String> misfits = new ArrayList<>();

    private record Planned(String templateId, Map<String, OurField> keys) {
    }

    public TemplateMapping(TemplateSettings settings, List<TemplateFormat> formats) {
        settings.choices().forEach((notice, choice) -> {
            if (choice.id() != null && !choice.id().isBlank()) {
                plan(notice, choice, formats);
            }
        });
    }

    /**
     * Reads the templates from the platform, if any is chosen; errors with
     * {@link ApiRefusal}.
     */
    public static Mono<TemplateMapping> read(WechatApi api, TemplateSettings settings) {
        boolean none = settings.choices().values().stream().allMatch(c -> c.id() == null || c.id().isBlank());
        return (none ? Mono.just(List.<TemplateFormat>of()) : api.templates())
            .map(formats -> new TemplateMapping(settings, formats));
    }

    /**
     * What cannot be filled, in words for the operator; a notice named here is not
     * filled.
     */
    public List<String> misfits() {
        return List.copyOf(misfits);
    }

    /** Empty for a kind of notice without a usable template. */
    public Optional<Filled> fill(String notice, NoticeFields fields) {
        return Optional.ofNullable(planned.get(notice)).map(plan -> {
            Map<String, String> data = new LinkedHashMap<>();
            plan.keys()
                .forEach((key, field) -> typeOf(key)
                    .ifPresent(type -> data.put(key, NoticeText.of(field, type, fields))));
            return new Filled(plan.templateId(), data);
        });
    }

    private void plan(String notice, TemplateChoice choice, List<TemplateFormat> formats) {
        formats.stream().filter(format -> format.id().equals(choice.id())).findFirst().ifPresentOrElse(format -> {
            FieldPlan plan = new FieldPlan(notice, choice, format);
            misfits.addAll(plan.misfits());
            plan.plan().ifPresent(keys -> planned.put(notice, new Planned(choice.id(), keys)));
        }, () -> misfits.add(notice + " (" + choice.id() + "): the account has no such template"));
    }

    private static Optional<FieldType> typeOf(String key) {
        return FieldType.of(new TemplateFormat.Field(key, "").type());
    }

}
