package io.github.kickserv4j.adapter.http.transport;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.List;
import java.util.Map;

/** The head of a response with status 200. */
record HeadOfSuccess(Map<String, List<String>> all) implements ResponseInfo {
    @Override
    public int statusCode() {
        return 200;
    }

    @Override
    public HttpHeaders headers() {
        return HttpHeaders.of(all, (name, value) -> true);
    }

    @Override
    public HttpClient.Version version() {
        return HttpClient.Version.HTTP_1_1;
    }
}
