package vn.motcua.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.gateway.route.Route;
import vn.motcua.gateway.upstream.Service;
import vn.motcua.kit.Messages;
import vn.motcua.kit.openapi.ServiceDocument;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** Gives the descriptions of the interfaces out; they hold no data and are open to everybody. */
@RestController
class DocumentController {

    private static final String CONTRACTS = "vn/motcua/contracts/";
    private static final String OWN = "/v3/api-docs";
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    private final ObjectProvider<ServiceDocument> own;
    private final ServiceDocuments services;
    private final JsonMapper json;
    private final Messages messages;

    DocumentController(
            ObjectProvider<ServiceDocument> own, ServiceDocuments services, JsonMapper json, Messages messages) {
        this.own = own;
        this.services = services;
        this.json = json;
        this.messages = messages;
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode openApi(HttpServletRequest request) throws JsonProcessingException {
        ObjectNode ours = (ObjectNode) json.readTree(own.getObject().openapiJson(request, OWN, Locale.of("vi")));
        JoinedDocument joined = new JoinedDocument(ours);
        for (Service service : Service.values()) {
            joined.add(part(service), services.of(service), path -> leads(path, service));
        }
        return joined.add("Gateway", ours, path -> true).whole();
    }

    @GetMapping("/api/asyncapi.yaml")
    ResponseEntity<Resource> asyncApi() {
        return ResponseEntity.ok().contentType(YAML).body(new ClassPathResource(CONTRACTS + "asyncapi.yaml"));
    }

    @GetMapping("/api/schemas/{name}")
    ResponseEntity<Resource> schema(@PathVariable String name) {
        Resource schema = new ClassPathResource(CONTRACTS + "schemas/" + name);
        if (!name.endsWith(".json") || !schema.exists()) {
            throw new ProblemException(ProblemType.NOT_FOUND, messages.get("schema.unknown", name));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/schema+json"))
                .body(schema);
    }

    private static boolean leads(String path, Service service) {
        PathContainer address = PathContainer.parsePath(path);
        return Route.all().stream().anyMatch(route -> route.service() == service && route.matches(address));
    }

    private static String part(Service service) {
        String name = service.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
