package io.github.kickserv4j.benchmarks.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import feign.Feign;
import feign.RequestLine;
import feign.jackson.JacksonDecoder;
import io.github.kickserv4j.benchmarks.page.CustomerPojo;
import io.github.kickserv4j.benchmarks.page.PojoMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.client.RestClient;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.GET;

/** The other clients, each with its defaults, and with databind into the same classes. They tolerate nothing and limit nothing. */
final class Peers {
    static final String CUSTOMER = "/demo/customers/731.json";
    private static final String PAGE = "/demo/customers.json";
    private static final ParameterizedTypeReference<List<CustomerPojo>> LIST = new ParameterizedTypeReference<>() {};

    private final HttpClient jdk =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpClient jdkInPlace = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Runnable::run)
            .build();
    private final JsonFactory tokens = new JsonFactory();
    private final HttpRequest customer;
    private final HttpRequest page;
    private final RetrofitApi retrofit;
    private final FeignApi feign;
    private final RestClient spring;

    Peers(URI server) {
        ObjectMapper mapper = PojoMapper.create();
        this.customer = HttpRequest.newBuilder(server.resolve(CUSTOMER)).build();
        this.page = HttpRequest.newBuilder(server.resolve(PAGE)).build();
        this.retrofit = new Retrofit.Builder()
                .baseUrl(server + "/")
                .addConverterFactory(JacksonConverterFactory.create(mapper))
                .build()
                .create(RetrofitApi.class);
        this.feign = Feign.builder().decoder(new JacksonDecoder(mapper)).target(FeignApi.class, server.toString());
        this.spring = RestClient.builder()
                .baseUrl(server.toString())
                .requestFactory(new JdkClientHttpRequestFactory()) // its default, if there is no other client
                .messageConverters(converters -> converters.add(0, new MappingJackson2HttpMessageConverter(mapper)))
                .build();
    }

    /** The interface that Retrofit implements. */
    interface RetrofitApi {
        @GET(CUSTOMER)
        Call<CustomerPojo> customer();

        @GET(PAGE)
        Call<List<CustomerPojo>> page();
    }

    /** The interface that Feign implements. */
    interface FeignApi {
        @RequestLine("GET " + CUSTOMER)
        CustomerPojo customer();

        @RequestLine("GET " + PAGE)
        List<CustomerPojo> page();
    }

    /** Returns the bytes of the body. */
    Object jdk(boolean isPage) throws IOException, InterruptedException {
        return jdk.send(isPage ? page : customer, BodyHandlers.ofByteArray()).body();
    }

    /**
     * Returns the number of Jackson's tokens in the body, from the JDK's client without any hand-off between its threads. Nothing else
     * is done, so this is the limit of all clients that are made of these two.
     */
    int jdkTokens(boolean isPage) throws IOException, InterruptedException {
        byte[] body = jdkInPlace
                .send(isPage ? page : customer, BodyHandlers.ofByteArray())
                .body();
        int count = 0;
        try (JsonParser parser = tokens.createParser(body)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    Object retrofit(boolean isPage) throws IOException {
        return (isPage ? retrofit.page() : retrofit.customer()).execute().body();
    }

    Object feign(boolean isPage) {
        return isPage ? feign.page() : feign.customer();
    }

    Object restClient(boolean isPage) {
        var sent = spring.get().uri(isPage ? PAGE : CUSTOMER).retrieve();
        return isPage ? sent.body(LIST) : sent.body(CustomerPojo.class);
    }
}
