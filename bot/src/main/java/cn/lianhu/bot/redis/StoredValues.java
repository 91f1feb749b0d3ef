package cn.lianhu.bot.redis;

import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How single values are written in documents: short, and exact. */
final class StoredValues {

    private StoredValues() {
    }

    static SimpleModule module() {
        return new SimpleModule("stored-values").addSerializer(Instant.class, new WriteInstant())
            .addDeserializer(Instant.class, new ReadInstant())
            .addSerializer(Long.class, new WriteNumber());
    }

    /** Epoch milliseconds where these are exact, else ISO. */
    private static final class WriteInstant extends StdSerializer<Instant> {

        WriteInstant() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant at, JsonGenerator json, SerializationContext context) {
            if (at.getNano() % 1_000_000 == 0) {
                json.writeNumber(at.toEpochMilli());
            }
            else {
                json.writeString(at.toString());
            }
        }

    }

    private static final class ReadInstant extends StdDeserializer<Instant> {

        ReadInstant() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) {
            return json.currentToken() == JsonToken.VALUE_NUMBER_INT ? Instant.ofEpochMilli(json.getLongValue())
                    : Instant.parse(json.getString());
        }

    }

    /** What points to the ticket about to be stored gets its number when it is stored. */
    private static final class WriteNumber extends StdSerializer<Long> {

        WriteNumber() {
            super(Long.class);
        }

        @Override
        public void serialize(Long number, JsonGenerator json, SerializationContext context) {
            if (Ticket.isNew(number)) {
                json.writeRawValue(Ticket.shown(number));
            }
            else {
                json.writeNumber(number);
            }
        }

    }

}
