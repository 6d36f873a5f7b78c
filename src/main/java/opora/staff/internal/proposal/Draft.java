package opora.staff.internal.proposal;

import opora.staff.internal.card.FactForm;
import opora.staff.internal.card.JobForm;
import opora.staff.internal.card.JobForms;
import org.jspecify.annotations.Nullable;

/**
 * The form of the card with what a proposal says; the one of its kind is there, the others are not.
 *
 * @param version of the person, where his name is changed
 */
public record Draft(
        @Nullable FactForm fact,
        @Nullable JobForm job,
        JobForms.@Nullable Choices choices,
        @Nullable Said name,
        long version) {}
