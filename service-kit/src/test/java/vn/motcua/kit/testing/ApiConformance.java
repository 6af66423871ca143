package vn.motcua.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Holds a running service to the document that it gives of itself at {@code /v3/api-docs}. */
public final class ApiConformance {

    private static final String API = "/api/";

    private ApiConformance() {}

    /** What is not as the document says, in its form, its routes and its examples; none for a good service. */
    public static List<String> flaws(ApplicationContext service, String token, UnaryOperator<ApiExamples> steps) {
        URI address = URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
        ApiDocument document = new ApiDocument(get(address.resolve("/v3/api-docs"), token));
        List<String> flaws = new ArrayList<>(ApiDocumentRules.flaws(document));
        Set<String> told = new TreeSet<>();
        document.operations().forEach(operation -> told.add(operation.address()));
        Set<String> offered = offered(service);
        if (!told.equals(offered)) {
            flaws.add("told " + told + ", offered " + offered);
        }
        flaws.addAll(steps.apply(new ApiExamples(document, address, token)).flaws());
        return flaws;
    }

    private static Set<String> offered(ApplicationContext service) {
        RequestMappingHandlerMapping routes =
                service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        Set<String> offered = new TreeSet<>();
        for (RequestMappingInfo route : routes.getHandlerMethods().keySet()) {
            for (String path : route.getPatternValues()) {
                if (path.startsWith(API) && !path.contains("*")) {
                    route.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> offered.add(method.name().toUpperCase(Locale.ROOT) + ' ' + path));
                }
            }
        }
        return offered;
    }

    private static String get(URI uri, String token) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .header("Authorization", "Bearer " + token)
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("no document: " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
