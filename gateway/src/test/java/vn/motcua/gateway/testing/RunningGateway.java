package vn.motcua.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.gateway.GatewayApplication;

/** The real gateway on a free port, with three stub services behind it. */
public final class RunningGateway implements AutoCloseable {

    public static final String TOKEN = "a-token-for-tests-only";

    public final StubService plan = new StubService("plan-service");
    public final StubService indicator = new StubService("indicator-service");
    public final StubService report = new StubService("report-service");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;
    private final int port;

    private RunningGateway(String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--motcua.security.admin-token=" + TOKEN,
                "--motcua.services.plan=" + plan.uri(),
                "--motcua.services.indicator=" + indicator.uri(),
                "--motcua.services.report=" + report.uri()));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        this.context = new SpringApplicationBuilder(GatewayApplication.class).run(arguments.toArray(String[]::new));
        this.port = ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public static RunningGateway start(String... settings) {
        return new RunningGateway(settings);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public URI uri(String target) {
        return URI.create("http://127.0.0.1:" + port + target);
    }

    public int port() {
        return port;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Forgets what the stubs saw and how they were told to answer. */
    public void forget() {
        plan.forget();
        indicator.forget();
        report.forget();
    }

    public HttpResponse<String> get(String target) {
        return send(target, request -> request.header("Authorization", "Bearer " + TOKEN));
    }

    public HttpResponse<String> post(String target, String body) {
        return send(
                target,
                request -> request.header("Authorization", "Bearer " + TOKEN)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(String target, UnaryOperator<HttpRequest.Builder> shape) {
        return send(target, shape, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public <T> HttpResponse<T> send(
            String target, UnaryOperator<HttpRequest.Builder> shape, HttpResponse.BodyHandler<T> body) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(uri(target)).timeout(Duration.ofSeconds(30));
            return http.send(shape.apply(request).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        http.shutdownNow();
        plan.close();
        indicator.close();
        report.close();
    }
}
