package org.junheng.validation.across;

import org.junheng.finding.Finding;
import org.junheng.school.SchoolCode;

/** A finding and the school that is to hear it. */
public record Said(SchoolCode school, Finding finding) {}
