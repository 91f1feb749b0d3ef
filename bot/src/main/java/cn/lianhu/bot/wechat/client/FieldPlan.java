package cn.lianhu.bot.wechat.client;

import cn.lianhu.bot.wechat.client.TemplateFormat.Field;
import cn.lianhu.bot.wechat.client.TemplateSettings.TemplateChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides which of our fields goes under which key of one template. */
final class FieldPlan {

    /** Not shown since 2023-05; left out of the data. */
    private static final Set<String> DROPPED = Set.of("first", "remark");

    private final Map<String, OurField> plan = new LinkedHashMap<>();

    private final List<String> misfits = new ArrayList<>();

    private final String where;

    private final Map<String, String> overrides;

    FieldPlan(String notice, TemplateChoice choice, TemplateFormat format) {
        this.where = notice + " (" + choice.id() + ")";
        this.overrides = choice.fields();
        List<Field> fields = format.fields().stream().filter(field -> !DROPPED.contains(field.key())).toList();
        overrides.forEach((key, value) -> override(key, value, fields));
        fields.forEach(this::place);
        if (fields.isEmpty()) {
            misfits.add(where + ": the template has no fields");
        }
    }

    /**
     * Empty when a field of the template stays without content: the platform would refuse
     * it.
     */
    Optional<Map<String, OurField>> plan() {
        return misfits.isEmpty() ? Optional.of(plan) : Optional.empty();
    }

    List<String> misfits() {
        return misfits;
    }

    private void override(String key, String value, List<Field> fields) {
        boolean ours = OurField.named(key).isPresent();
        String templateKey = ours ? value : key;
        Optional<OurField> field = OurField.named(ours ? key : value);
        if (field.isEmpty()) {
            misfits.add(where + ": fields." + key + " is " + value + ", expected one of " + List.of(OurField.values()));
        }
        else if (fields.stream().noneMatch(f -> f.key().equals(templateKey))) {
            misfits.add(where + ": fields." + key + " names " + templateKey + ", which the template does not have");
        }
        else {
            plan.put(templateKey, field.get());
        }
    }

    private void place(Field field) {
        Optional<FieldType> type = FieldType.of(field.type());
        Optional<OurField> ours = Optional.ofNullable(plan.get(field.key()))
            .or(() -> field.label().isEmpty() ? type.flatMap(this::byType) : OurField.labelled(field.label()));
        Optional<OurField> taken = ours.filter(one -> type.filter(t -> t.takes(one)).isPresent());
        if (taken.isEmpty()) {
            misfits.add(where + ": " + field.label() + " {{" + field.key() + ".DATA}} cannot be filled with "
                    + ours.map(OurField::name).orElse("anything of ours"));
        }
        else {
            plan.put(field.key(), taken.get());
        }
    }

    /**
     * The first of our fields, in the order of a notice, that the type takes and that has
     * no place yet.
     */
    private Optional<OurField> byType(FieldType type) {
        return Stream
            .of(OurField.NUMBER, OurField.CATEGORY, OurField.PLACE, OurField.LIMIT, OurField.TIME, OurField.STATE,
                    OurField.NOTE)
            .filter(field -> type.takes(field) && !plan.containsValue(field))
            .findFirst();
    }

}
