package vn.motcua.kit.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document of a service: what springdoc reads from the controllers, told in the words of {@link Wording}. */
public final class ServiceDocument extends OpenApiWebMvcResource {

    private final Wording wording;
    private final JsonMapper json;

    ServiceDocument(
            ObjectFactory<OpenAPIService> builder,
            AbstractRequestService requests,
            GenericResponseService responses,
            OperationService operations,
            SpringDocConfigProperties properties,
            SpringDocProviders providers,
            SpringDocCustomizers customizers,
            Wording wording,
            JsonMapper json) {
        super(builder, requests, responses, operations, properties, providers, customizers);
        this.wording = wording;
        this.json = json;
    }

    @Override
    protected byte[] writeJsonValue(OpenAPI structure) throws JsonProcessingException {
        addTypes(structure);
        ObjectNode read = (ObjectNode) json.readTree(super.writeJsonValue(structure));
        return json.writeValueAsBytes(wording.of(read));
    }

    /** Types that answers are made of by hand are not seen in the controllers' signatures. */
    private void addTypes(OpenAPI structure) {
        if (structure.getComponents() == null) {
            structure.setComponents(new Components());
        }
        for (Class<?> type : wording.types()) {
            ModelConverters.getInstance(true).readAll(type).forEach((name, schema) -> {
                if (structure.getComponents().getSchemas() == null
                        || !structure.getComponents().getSchemas().containsKey(name)) {
                    structure.getComponents().addSchemas(name, schema);
                }
            });
        }
    }
}
