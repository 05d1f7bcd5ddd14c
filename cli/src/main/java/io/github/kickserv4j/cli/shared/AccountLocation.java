package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * The address of Kickserv, and the slug of the account. A URL may end with the slug. Its last segment is the slug unless an account
 * is given by the same means (option or variable) or a nearer one. Then the whole path belongs to the server.
 *
 * @param base the server; absent if none was given
 */
record AccountLocation(Option<URI> base, String account) {
    static final String FIELD = "url";

    static Validation<Seq<Violation>, AccountLocation> resolve(
            ParsedArguments parsedArguments, CommandContext commandContext) {
        Option<String> url = parsedArguments
                .option(GlobalOptions.URL)
                .orElse(() -> commandContext.environmentVariable("KICKSERV_URL"));
        boolean urlIsNearer = parsedArguments.has(GlobalOptions.URL) && !parsedArguments.has(GlobalOptions.ACCOUNT);
        Option<String> slug = slug(parsedArguments, commandContext);
        return url.map(text -> uri(text).flatMap(uri -> of(uri, slug, urlIsNearer)))
                .getOrElse(() -> slug.map(account -> new AccountLocation(Option.none(), account))
                        .toValidation(AccountLocation::noAccount));
    }

    /** Returns the slug that is given beside the URL. */
    static Option<String> slug(ParsedArguments parsedArguments, CommandContext commandContext) {
        return parsedArguments
                .option(GlobalOptions.ACCOUNT)
                .orElse(() -> commandContext.environmentVariable("KICKSERV_ACCOUNT"));
    }

    private static Validation<Seq<Violation>, AccountLocation> of(URI uri, Option<String> slug, boolean urlIsNearer) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (!last.isEmpty() && (urlIsNearer || slug.isEmpty() || slug.contains(last))) {
            String root = uri.toString().substring(0, uri.toString().lastIndexOf("/" + last));
            return uri(root).map(base -> new AccountLocation(Option.some(base), last));
        }
        return slug.map(account -> new AccountLocation(Option.some(uri), account))
                .toValidation(AccountLocation::noAccount);
    }

    private static Seq<Violation> noAccount() {
        return List.of(new Violation("account", "is required: give --account or set KICKSERV_ACCOUNT", ""));
    }

    private static Validation<Seq<Violation>, URI> uri(String text) {
        String shown = text.replaceFirst("//.*@", "//…@");
        try {
            var uri = new URI(text);
            if (!shown.equals(text) || !isWeb(uri)) {
                return notAUrl(shown);
            }
            return uri.getRawQuery() == null && uri.getRawFragment() == null
                    ? Validation.valid(uri)
                    : invalid("must have neither query nor fragment", shown.replaceFirst("(?s)([?#]).*", "$1…"));
        } catch (URISyntaxException notAUri) {
            return notAUrl(shown);
        }
    }

    private static boolean isWeb(URI uri) {
        return uri.getHost() != null
                && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
    }

    private static Validation<Seq<Violation>, URI> notAUrl(String shown) {
        return invalid("must be a URL such as https://app.kickserv.com", shown);
    }

    private static Validation<Seq<Violation>, URI> invalid(String sentence, String shown) {
        return Validation.invalid(List.of(new Violation(FIELD, sentence, shown)));
    }
}
