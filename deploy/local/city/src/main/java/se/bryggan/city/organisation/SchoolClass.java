package se.bryggan.city.organisation;

import java.util.UUID;

/** A class, or a department of the preschool; {@code code} is unique in the city, such as {@code ekbacken-7a}. */
public record SchoolClass(String code, String name, UUID groupId, String school, int year) {

    /** The log-in name of the class's mentor, or of the preschool's teacher. */
    public String mentor() {
        return "mentor-" + code;
    }
}
