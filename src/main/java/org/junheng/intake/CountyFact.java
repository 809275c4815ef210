package org.junheng.intake;

/**
 * A figure or a yes that no school can report (县级指标).
 *
 * @param scope 小学 or 初中 where the figure is given by stage; empty otherwise
 * @param value as typed: a number, 是 or 否
 */
public record CountyFact(int year, String code, String scope, String value, String basis) {}
