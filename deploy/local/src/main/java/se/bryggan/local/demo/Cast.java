package se.bryggan.local.demo;

import java.util.Optional;
import se.bryggan.city.City;
import se.bryggan.city.organisation.Post;
import se.bryggan.city.people.Child;
import se.bryggan.city.policy.DistrictPolicy;
import se.bryggan.city.policy.Policies;
import se.bryggan.city.schooling.Story;

/** Who plays which part in one pupil's story, found among the city's posts. */
record Cast(City city, Story story) {

    String guardian(int number) {
        return "guardian-" + number + "-" + story.part().key();
    }

    String mentor() {
        return mentorOf(city, story.child())
                .orElseThrow(() -> new StoryFailure("the pupil's class has no mentor with a log-in"));
    }

    /** The log-in of the mentor of the child's class, if there is one. */
    static Optional<String> mentorOf(City city, Child child) {
        return city.staff().stream()
                .filter(post -> post.role().wire().equals("mentor")
                        && child.school().equals(post.unit())
                        && child.schoolClass().equals(post.schoolClass()))
                .map(Post::login)
                .findFirst();
    }

    /** The district that the pupil's school lies in, by the city's own policy. */
    String district() {
        String school = story.child().school();
        return Policies.load().districts().stream()
                .filter(district -> district.inForce(city.anchor()).stream()
                        .anyMatch(version -> version.schools().contains(school)))
                .map(DistrictPolicy::district)
                .findFirst()
                .orElseThrow(() -> new StoryFailure("no district has the school " + school));
    }

    String principal() {
        return "rektor-" + story.child().school();
    }

    /** The log-in of a role at an authority. */
    Post at(String authority, String role) {
        return find(authority, role).orElseThrow(() -> new StoryFailure("no " + role + " at " + authority));
    }

    private Optional<Post> find(String authority, String role) {
        return city.staff().stream()
                .filter(post ->
                        post.authority().equals(authority) && post.role().wire().equals(role))
                .findFirst();
    }
}
