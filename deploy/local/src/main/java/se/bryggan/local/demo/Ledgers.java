package se.bryggan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the data protection officer of each authority sees in the ledgers of the services. */
final class Ledgers {
    static final List<String> SERVICES = List.of("school", "consent", "referral", "case", "sip");

    private static final int PAGE = 100;

    private final Api api;
    private final List<String> authorities;

    Ledgers(Api api, List<String> authorities) {
        this.api = api;
        this.authorities = authorities;
    }

    /** All rows of all authorities. */
    long rows() {
        return Stream.of(authorities)
                .flatMap(List::stream)
                .flatMap(authority -> SERVICES.stream().map(service -> total(authority, service)))
                .mapToLong(Long::longValue)
                .sum();
    }

    private long total(String authority, String service) {
        Reply page = api.as(officer(authority)).get(service, "/v1/ledger?limit=1");
        return Api.expect("the ledger of " + service, page, 200)
                .body()
                .path("total")
                .asLong();
    }

    /** All disclosure decisions about a hand-over or subject, in the ledger of one authority. */
    List<Map<String, String>> disclosures(String authority, String service, String query) {
        return entries(authority, service, query).stream()
                .filter(row -> row.path("question").asText().equals("DISCLOSURE"))
                .map(row -> Map.of(
                        "step", row.path("step").asText(),
                        "outcome", row.path("outcome").asText(),
                        "to",
                                row.path("recipientAuthority").asText() + "/"
                                        + row.path("recipientBranch").asText(),
                        "what", what(row),
                        "ground", row.path("rules").isEmpty() ? "no rule permits it" : names(row.path("rules"))))
                .toList();
    }

    private List<JsonNode> entries(String authority, String service, String query) {
        List<JsonNode> entries = new ArrayList<>();
        JsonNode page;
        do {
            String path = "/v1/ledger?limit=" + PAGE + "&page=" + (entries.size() / PAGE + 1) + "&" + query;
            Reply answer = api.as(officer(authority)).get(service, path);
            page = Api.expect("the ledger of " + service, answer, 200).body();
            page.path("items").forEach(entries::add);
        } while (page.path("items").size() == PAGE);
        return entries;
    }

    private static String what(JsonNode row) {
        String withheld = names(row.path("withheld"));
        return row.path("categories").isEmpty()
                ? withheld
                : names(row.path("categories")) + (withheld.isEmpty() ? "" : " without " + withheld);
    }

    private static String names(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    private static String officer(String authority) {
        return "dataskyddsombud-" + authority;
    }
}
