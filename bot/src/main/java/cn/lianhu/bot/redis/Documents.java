package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.notification.Notice;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.Undo;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * What is kept, as JSON and back. What is kept beside a document (its version, a ticket's
 * number, a notice's fate) is not in it. Every document tells the form it was written in;
 * what a form does not know is passed over.
 */
final class Documents {

    private static final String FORM = "\"f\":1";

    private final JsonMapper mapper = JsonMapper.builder()
        .addModule(StoredValues.module())
        .addModule(new BlackbirdModule())
        .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
        .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .addModule(new SimpleModule("no-version").setSerializerModifier(new WithoutVersion()))
        .addMixIn(Ticket.class, WithoutNumber.class)
        .addMixIn(Notice.class, WithoutFate.class)
        .addMixIn(Report.class, StoredNames.OfReport.class)
        .addMixIn(Person.class, StoredNames.OfContact.class)
        .addMixIn(Staff.class, StoredNames.OfContact.class)
        .addMixIn(Occupants.class, StoredNames.OfOccupants.class)
        .build();

    private final ObjectReader tickets = mapper.readerFor(Ticket.class);

    /** By form of the document. */
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    private static final class WithoutVersion extends ValueSerializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription.Supplier type,
                List<BeanPropertyWriter> properties) {
            properties.removeIf(property -> property.getName().equals("version"));
            return properties;
        }

    }

    @JsonIgnoreProperties(value = "number", ignoreUnknown = true)
    private interface WithoutNumber {

    }

    @JsonIgnoreProperties(value = { "to", "rung", "fate" }, ignoreUnknown = true)
    private interface WithoutFate {

    }

    String write(Object document) {
        String json = mapper.writeValueAsString(document);
        return "{" + FORM + (json.length() == 2 ? "}" : "," + json.substring(1));
    }

    /** With the number and version also in what an undo brings back. */
    Ticket ticket(long number, long version, String json) {
        Ticket t = tickets.readValue(json);
        return identified(t, number, version, identified(t.undo(), number, version));
    }

    private static @Nullable Undo identified(@Nullable Undo undo, long number, long version) {
        return undo == null || undo.before() == null ? undo : new Undo(undo.event(), undo.by(), undo.at(),
                identified(undo.before(), number, version, undo.before().undo()));
    }

    private static Ticket identified(Ticket t, long number, long version, @Nullable Undo undo) {
        return new Ticket(number, version, StoredNames.ofConduct(t.report()), t.place(), t.state(), t.level(),
                t.handling(), t.clocks(), t.tallies(), t.question(), t.closing(), t.followers(), t.attachments(),
                t.mergedInto(), undo);
    }

    <D> D read(DocumentKind<D> kind, long version, String json) {
        ObjectReader reader = readers.computeIfAbsent(kind.form(), mapper::readerFor);
        return kind.versioned().apply(reader.readValue(json), version);
    }

    Notice notice(String json, String to, Notice.Rung rung, Notice.Fate fate) {
        return mapper.readValue(json, Notice.class).became(to, rung, fate);
    }

    HistoryEntry history(String json) {
        return mapper.readValue(json, HistoryEntry.class);
    }

    Changes.Fetch fetch(String json) {
        return mapper.readValue(json, Changes.Fetch.class);
    }

}
