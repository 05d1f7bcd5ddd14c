package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.domain.shared.CustomFields;

/**
 * A row that was read.
 *
 * @param value the record of the wire, and its unreadable values in their order
 * @param customFields the custom fields, and their unreadable values in the order of the fields
 * @param nested an object with the keys of nested values only
 */
public record Row<W>(ReadResult<W> value, ReadResult<CustomFields> customFields, JsonNode nested) {}
