package se.bryggan.city.people;

import static se.bryggan.city.people.StoryPupil.Variant.CONFIDENTIALITY_MARKING;
import static se.bryggan.city.people.StoryPupil.Variant.FIFTEEN_YEARS;
import static se.bryggan.city.people.StoryPupil.Variant.INDEPENDENT_SCHOOL;
import static se.bryggan.city.people.StoryPupil.Variant.PLAIN;
import static se.bryggan.city.people.StoryPupil.Variant.PROTECTED_REGISTRATION;
import static se.bryggan.city.people.StoryPupil.Variant.SOLE_CUSTODY;
import static se.bryggan.city.people.StoryPupil.Variant.SPECIAL_CUSTODY;

import java.util.List;

/**
 * The part that one of the twenty story pupils plays.
 *
 * <p>A plain one has two guardians with joint custody, no protection, goes to a municipal school in years 4–7 and is
 * under 15 in every term. Every other variant differs from that in the one point that it is named for.
 */
public record StoryPupil(String key, String school, int year, Variant variant) {

    /** In what a story differs from the plain one. */
    public enum Variant {
        PLAIN,
        SOLE_CUSTODY,
        SPECIAL_CUSTODY,
        CONFIDENTIALITY_MARKING,
        PROTECTED_REGISTRATION,
        INDEPENDENT_SCHOOL,
        FIFTEEN_YEARS
    }

    /** All story pupils, in the order in which a demo takes them. */
    public static final List<StoryPupil> ALL = List.of(
            new StoryPupil("story-01", "ekbacken", 7, PLAIN),
            new StoryPupil("story-02", "ekbacken", 6, PLAIN),
            new StoryPupil("story-03", "ekbacken", 5, PLAIN),
            new StoryPupil("story-04", "ekbacken", 4, PLAIN),
            new StoryPupil("story-05", "sjoangen", 7, PLAIN),
            new StoryPupil("story-06", "sjoangen", 6, PLAIN),
            new StoryPupil("story-07", "sjoangen", 5, PLAIN),
            new StoryPupil("story-08", "sjoangen", 4, PLAIN),
            new StoryPupil("story-09", "ekbacken", 7, PLAIN),
            new StoryPupil("story-10", "ekbacken", 6, PLAIN),
            new StoryPupil("story-11", "sjoangen", 7, PLAIN),
            new StoryPupil("story-12", "sjoangen", 6, PLAIN),
            new StoryPupil("story-13", "ekbacken", 6, SOLE_CUSTODY),
            new StoryPupil("story-14", "sjoangen", 7, PROTECTED_REGISTRATION),
            new StoryPupil("story-15", "eken", 6, INDEPENDENT_SCHOOL),
            new StoryPupil("story-16", "ekbacken", 9, FIFTEEN_YEARS),
            new StoryPupil("story-17", "ekbacken", 5, SPECIAL_CUSTODY),
            new StoryPupil("story-18", "sjoangen", 5, CONFIDENTIALITY_MARKING),
            new StoryPupil("story-19", "ekbacken", 4, PLAIN),
            new StoryPupil("story-20", "sjoangen", 4, PLAIN));

    Circumstances circumstances() {
        return switch (variant) {
            case PLAIN, INDEPENDENT_SCHOOL, FIFTEEN_YEARS -> Circumstances.plain(CustodyKind.JOINT);
            case SOLE_CUSTODY -> Circumstances.plain(CustodyKind.SOLE);
            case SPECIAL_CUSTODY -> Circumstances.plain(CustodyKind.SPECIAL);
            case CONFIDENTIALITY_MARKING -> Circumstances.joint(Protection.CONFIDENTIALITY_MARKING);
            case PROTECTED_REGISTRATION -> Circumstances.joint(Protection.PROTECTED_REGISTRATION);
        };
    }
}
