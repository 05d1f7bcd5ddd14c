package io.github.kickserv4j.benchmarks.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;

/**
 * A plain client that copies the same keys of all pages to the standard output, an object a line, token by token. It tolerates
 * nothing, and writes records when its buffer is full.
 */
final class StreamingExport {
    private static final Set<String> KEYS = Set.of("""
            id customer_number name full_name company_name first_name last_name company contact alt_contact phone_number
            alt_phone_number mobile pager fax email_address service_address service_address_2 service_city service_state
            service_zip_code service_country billing_address billing_address_2 billing_city billing_state billing_zip_code
            billing_country which_billing_address latitude longitude special_instructions terms_ref_full_name account_number
            preferred_payment_method_ref_full_name price_level_ref_full_name sales_rep_ref_full_name
            sales_tax_code_ref_full_name tax_id credit_limit balance total_balance send_notifications send_reminders
            notify_via_email notify_via_sms notification_email_address notification_phone_number customer_source_id
            customer_type_id customer_type_ref_full_name origin is_active parent_id sublevel custom_text1 custom_text2
            custom_text3 custom_text4 custom_text5 custom_text6 custom_text7 custom_text8 custom_text9 custom_text10
            custom_number1 custom_number2 custom_number3 custom_number4 custom_number5 custom_datetime1 custom_datetime2
            custom_datetime3 custom_datetime4 custom_datetime5 created_at created_by updated_at updated_by deleted_at""".split("\\s+"));

    private final JsonFactory json = new JsonFactory();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonGenerator generator;

    private StreamingExport(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Copies the list at the address that is the argument. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(new FileOutputStream(FileDescriptor.out))) {
            generator.setRootValueSeparator(null);
            var export = new StreamingExport(generator);
            int page = 1;
            while (export.copy(export.page(URI.create(args[0] + "?page=" + page))) > 0) {
                page++;
            }
        }
    }

    private byte[] page(URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private int copy(byte[] page) throws IOException {
        int rows = 0;
        try (JsonParser parser = json.createParser(page)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                copyRow(parser);
                rows++;
            }
        }
        return rows;
    }

    private void copyRow(JsonParser parser) throws IOException {
        generator.writeStartObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            if (KEYS.contains(key)) {
                generator.writeFieldName(key);
                generator.copyCurrentEvent(parser);
            } else {
                parser.skipChildren();
            }
        }
        generator.writeEndObject();
        generator.writeRaw('\n');
    }
}
