package se.bryggan.boundary.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes into the served description the refusals that this library gives in every service, so that none forgets them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class UsualAnswers implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() != null) {
            api.getPaths().getPathItems().forEach((path, item) -> {
                if (path.startsWith("/v1/")) {
                    item.getOperations().values().forEach(UsualAnswers::complete);
                }
            });
        }
    }

    private static void complete(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var responses = operation.getResponses();
        usual(operation).forEach((status, meaning) -> {
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(status, OASFactory.createAPIResponse().description(meaning));
            }
        });
    }

    private static Map<String, String> usual(Operation operation) {
        Map<String, String> usual = new TreeMap<>();
        usual.put("401", "no valid token");
        usual.put("403", "not for this role, or the log-in is too weak");
        usual.put("404", "unknown, or not to be known of");
        usual.put("503", "the decision could not be recorded");
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY)) {
            usual.put("422", "invalid");
        }
        if (parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            usual.put("412", "another version than the one that was seen");
            usual.put("428", "no version named");
        }
        if (operation.getRequestBody() != null) {
            usual.put("400", "unparsable");
            usual.put("413", "too large");
            usual.put("415", "not JSON");
            usual.put("422", "invalid");
        }
        return usual;
    }
}
