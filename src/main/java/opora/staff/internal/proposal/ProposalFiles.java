package opora.staff.internal.proposal;

import static db.staff.Tables.PROPOSAL;
import static opora.shared.Permission.PEOPLE_EDIT;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import opora.document.FileHolder;
import opora.document.FileId;
import opora.shared.Viewer;
import org.springframework.stereotype.Component;

/** Copies of documents beside a proposal open to its author and to whoever may read it. */
@Component
class ProposalFiles implements FileHolder {

    private final ProposalRepository proposals;

    ProposalFiles(ProposalRepository proposals) {
        this.proposals = proposals;
    }

    @Override
    public Set<FileId> shown(Viewer viewer, Collection<FileId> files) {
        var with = PROPOSAL.FILE_ID.in(files.stream().map(FileId::value).toList());
        return proposals.fetch(with, files.size()).stream()
                .filter(one -> mine(viewer, one) || readable(viewer, one))
                .map(one -> new FileId(java.util.Objects.requireNonNull(one.file())))
                .collect(Collectors.toSet());
    }

    private static boolean mine(Viewer viewer, Proposal one) {
        return viewer.person() != null && viewer.person().value().equals(one.person());
    }

    private static boolean readable(Viewer viewer, Proposal one) {
        return viewer.may(PEOPLE_EDIT) && Proposals.readable(viewer, one);
    }
}
