package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.ContextAttributes;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Serializes values that depend on the account: times in its zone, and the owner of the API key. */
@ReliesOn({"times-have-an-offset", "requests-act-as-the-owner-of-the-key"})
final class AccountSerializers {
    /** The module that registers these serializers. */
    static final Module MODULE =
            new SimpleModule().addSerializer(new AccountTimeSerializer()).addSerializer(new ApiKeyOwnerSerializer());

    private AccountSerializers() {}

    /** Returns the attributes that the serializers need. */
    static ContextAttributes attributes(ServedAccount servedAccount) {
        return ContextAttributes.getEmpty().withSharedAttribute(ServedAccount.class, servedAccount);
    }

    static JsonNode time(OffsetDateTime time) {
        return JsonTrees.NODES.pojoNode(time);
    }

    /** Returns a node for the id of the API key's owner, or {@code null} if the account has no employee. */
    static JsonNode apiKeyOwner() {
        return JsonTrees.NODES.pojoNode(ApiKeyOwner.HAS_THE_KEY);
    }

    private static ServedAccount account(SerializerProvider writing) {
        return (ServedAccount) writing.getAttribute(ServedAccount.class);
    }

    private enum ApiKeyOwner {
        HAS_THE_KEY
    }

    /** Writes times to the second with a numeric offset, which is {@code +00:00} in London's winter. */
    private static final class AccountTimeSerializer extends StdSerializer<OffsetDateTime> {
        private static final long serialVersionUID = 1;
        private static final DateTimeFormatter FORM =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

        AccountTimeSerializer() {
            super(OffsetDateTime.class);
        }

        @Override
        public void serialize(OffsetDateTime time, JsonGenerator json, SerializerProvider writing) throws IOException {
            json.writeString(FORM.format(time.atZoneSameInstant(account(writing).zone())));
        }
    }

    private static final class ApiKeyOwnerSerializer extends StdSerializer<ApiKeyOwner> {
        private static final long serialVersionUID = 1;

        ApiKeyOwnerSerializer() {
            super(ApiKeyOwner.class);
        }

        @Override
        public void serialize(ApiKeyOwner user, JsonGenerator json, SerializerProvider writing) throws IOException {
            Option<EmployeeId> id = account(writing).apiKeyOwner();
            if (id.isEmpty()) {
                json.writeNull();
            } else {
                json.writeNumber(id.get().value());
            }
        }
    }
}
