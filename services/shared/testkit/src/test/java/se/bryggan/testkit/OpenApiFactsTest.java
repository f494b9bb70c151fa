package se.bryggan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenApiFactsTest {

    @Test
    void whatACallerCanRelyOnIsFoundThroughReferencesAndLists() throws IOException {
        Set<String> facts = facts("""
                paths:
                  /v1/things/{id}:
                    parameters:
                      - {name: id, in: path, required: true}
                    post:
                      parameters:
                        - $ref: '#/components/parameters/Version'
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                      responses:
                        '200': {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}
                        '404': {description: unknown}
                components:
                  parameters:
                    Version: {name: If-Match, in: header}
                  schemas:
                    Thing: {type: object, properties: {name: {type: string}, parts: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
                """);

        String post = "POST /v1/things/{id}";
        assertEquals(
                Set.of(
                        post,
                        post + " must have path id",
                        post + " may have header If-Match",
                        post + " takes name",
                        post + " takes parts",
                        post + " answers 200",
                        post + " answers 404",
                        post + " gives [].name",
                        post + " gives [].parts"),
                facts);
    }

    private static Set<String> facts(String yaml) throws IOException {
        return new OpenApiFacts(new YAMLMapper().readTree(yaml)).all();
    }
}
