/** Absence inquiries (skollagen 7:19 a): opened by the principal, reported to the organiser (huvudman) at once. */
package se.bryggan.school.inquiries;
