package dev.loopwise.cohort;

import dev.loopwise.account.SignedIn;
import dev.loopwise.web.Frame;
import jakarta.enterprise.context.ApplicationScoped;

/** The frame of a learner's page. */
@ApplicationScoped
public class LearnerFrames {
    private final SignedIn signedIn;
    private final Learners learners;

    LearnerFrames(SignedIn signedIn, Learners learners) {
        this.signedIn = signedIn;
        this.learners = learners;
    }

    /** A frame that names the learner who asks for the page. */
    public Frame of(String title, Frame.Section current) {
        Learner learner = learner();
        return Frame.forLearner(title, current, learner.name(), learner.cohortName());
    }

    /** The learner who asks for the page. */
    public Learner learner() {
        return learners.learner(signedIn.learnerId());
    }
}
