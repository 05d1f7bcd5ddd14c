package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.ContextAttributes;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values of rows that are written as the account has them: times in its zone, and who has the key to it. */
final class AccountValues {
    /** Writes them. */
    static final Module MODULE = new SimpleModule().addSerializer(new Time()).addSerializer(new User());

    private AccountValues() {}

    /** What the writer has to know. */
    static ContextAttributes of(Account account) {
        return ContextAttributes.getEmpty().withSharedAttribute(Account.class, account);
    }

    static JsonNode time(OffsetDateTime time) {
        return Json.NODES.pojoNode(time);
    }

    /** The id of who has the key, or {@code null} if nobody works there. */
    static JsonNode user() {
        return Json.NODES.pojoNode(Whoever.HAS_THE_KEY);
    }

    private static Account account(SerializerProvider writing) {
        return (Account) writing.getAttribute(Account.class);
    }

    private enum Whoever {
        HAS_THE_KEY
    }

    /** To the second with its offset as numbers, which is {@code +00:00} in London's winter (recorded). */
    private static final class Time extends StdSerializer<OffsetDateTime> {
        private static final long serialVersionUID = 1;
        private static final DateTimeFormatter FORM =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

        Time() {
            super(OffsetDateTime.class);
        }

        @Override
        public void serialize(OffsetDateTime time, JsonGenerator json, SerializerProvider writing) throws IOException {
            json.writeString(FORM.format(time.atZoneSameInstant(account(writing).zone())));
        }
    }

    private static final class User extends StdSerializer<Whoever> {
        private static final long serialVersionUID = 1;

        User() {
            super(Whoever.class);
        }

        @Override
        public void serialize(Whoever user, JsonGenerator json, SerializerProvider writing) throws IOException {
            Option<EmployeeId> id = account(writing).user();
            if (id.isEmpty()) {
                json.writeNull();
            } else {
                json.writeNumber(id.get().value());
            }
        }
    }
}
