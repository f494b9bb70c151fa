package se.bryggan.city.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.bryggan.city.City;
import se.bryggan.city.http.Answer;
import se.bryggan.city.http.Listing;
import se.bryggan.city.http.Refusal;
import se.bryggan.city.http.Request;
import se.bryggan.city.organisation.SchoolClass;
import se.bryggan.city.organisation.Unit;

/** The catalogue over HTTP: {@code GET units} and {@code GET posts}, page by page. */
public final class Catalogue {

    private final Listing<Unit> units;
    private final Listing<PostRow> posts;

    /** The catalogue of the city. */
    public Catalogue(City city) {
        Map<String, SchoolClass> classes = city.organisation().classes().stream()
                .collect(Collectors.toMap(SchoolClass::code, Function.identity()));
        List<PostRow> rows =
                city.staff().stream().map(post -> PostRow.of(post, classes)).toList();
        this.units = new Listing<>("catalogue/units", city.organisation().units(), unit -> unit);
        this.posts = new Listing<>("catalogue/posts", rows, row -> row);
    }

    /** Answers a request to the catalogue. */
    public Answer answer(Request request) {
        return switch (request.path()) {
            case "units" -> request.page(units);
            case "posts" -> request.page(posts);
            default -> throw Refusal.of(404, "there is nothing here");
        };
    }
}
