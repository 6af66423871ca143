package vn.motcua.kit.openapi;

import io.swagger.v3.oas.models.media.ObjectSchema;
import org.springdoc.core.converters.ModelConverterRegistrar;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.PropertySource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Gives every service its document at {@code /v3/api-docs}, made when it is first asked for and not before. */
@AutoConfiguration(
        beforeName = {
            "org.springdoc.core.configuration.SpringDocConfiguration",
            "org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration"
        })
@PropertySource("classpath:openapi/springdoc.properties")
public class OpenApiAutoConfiguration {

    /** Keeps the library asleep until someone asks for the document. */
    @Bean
    static SleepingLibrary sleepingLibrary() {
        return new SleepingLibrary();
    }

    /** The document of this service; {@code converters} must be there, for they tell the library how to read types. */
    @Bean
    @Lazy
    ServiceDocument serviceDocument(
            ObjectFactory<OpenAPIService> builder,
            AbstractRequestService requests,
            GenericResponseService responses,
            OperationService operations,
            SpringDocConfigProperties properties,
            SpringDocProviders providers,
            SpringDocCustomizers customizers,
            ModelConverterRegistrar converters,
            JsonMapper json,
            MessageSource messages) {
        SpringDocUtils.getConfig()
                .addAnnotationsToIgnore(AuthenticationPrincipal.class)
                .replaceWithSchema(JsonNode.class, new ObjectSchema())
                .replaceWithSchema(ObjectNode.class, new ObjectSchema());
        return new ServiceDocument(
                builder,
                requests,
                responses,
                operations,
                properties,
                providers,
                customizers,
                new Wording(WordFiles.read(), new ProblemResponses(messages)),
                json);
    }
}
