package org.junheng.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.school.Grade;
import org.junheng.school.Labelled;
import org.junheng.school.Stage;

/** Columns that several sheets declare alike. */
final class Vocabulary {

    static final Map<String, String> STAGE_WORDS = Map.of("小", "小学", "初", "初中", "初级中学", "初中", "中学", "初中", "高", "高中");

    /** Titles in full, and those before 人社部发〔2015〕79号, by which 小学高级 became 一级 and 小学一级 became 二级. */
    static final Map<String, String> TITLE_WORDS = meaning(Map.of(
            "正高级", List.of("正高级教师", "正高"),
            "高级", List.of("高级教师", "副高级", "副高", "中学高级", "中学高级教师", "中高"),
            "一级", List.of("一级教师", "中级", "中学一级", "中学一级教师", "中一", "小学高级", "小学高级教师", "小高"),
            "二级", List.of("二级教师", "中学二级", "中学二级教师", "中二", "小学一级", "小学一级教师", "小一"),
            "三级", List.of("三级教师", "中学三级", "中学三级教师", "中三", "小学二级", "小学二级教师", "小二", "小学三级"),
            "未定级", List.of("未评级", "未评")));

    private static final Map<String, String> GRADE_WORDS = gradeWords();

    private Vocabulary() {}

    static Column<String> compulsoryStage() {
        return Column.option("学段", Stage.COMPULSORY.stream().map(Stage::label).toList())
                .synonyms(STAGE_WORDS);
    }

    static Column<String> grade() {
        return Column.option("年级", Grade.class).synonyms(GRADE_WORDS);
    }

    static Column<String> schoolClass() {
        return Column.text("班级").use(TextUse.KEY).aliases("班", "班级名称");
    }

    static Column<String> studentNumber() {
        return Column.identifier("学籍号")
                .required()
                .masked(Masking.DOCUMENT)
                .aliases("全国学籍号", "学籍号码")
                .note("G、J或L加18位身份证号码");
    }

    static Column<String> studentName() {
        return Column.text("姓名")
                .required()
                .use(TextUse.PERSON)
                .masked(Masking.STUDENT)
                .aliases("学生姓名");
    }

    static Column<String> schoolCode(String header) {
        return Column.identifier(header).note("10位数字");
    }

    static Column<String> document() {
        return Column.identifier("证件号码").masked(Masking.DOCUMENT).aliases("身份证号", "身份证号码", "身份证件号码", "证件号");
    }

    /** Each word with the option that it means. */
    private static Map<String, String> meaning(Map<String, List<String>> wordsByOption) {
        Map<String, String> words = new HashMap<>();
        wordsByOption.forEach((option, names) -> names.forEach(name -> words.put(name, option)));
        return words;
    }

    /** 初一, 7年级 and the like. */
    private static Map<String, String> gradeWords() {
        List<String> grades = Labelled.labels(Grade.class);
        List<String> junior = List.of("初一", "初二", "初三");
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < grades.size(); i++) {
            words.put(i + 1 + "年级", grades.get(i));
            words.put(grades.get(i).substring(0, 1), grades.get(i));
            words.put(String.valueOf(i + 1), grades.get(i));
        }
        for (int i = 0; i < junior.size(); i++) {
            words.put(junior.get(i), grades.get(grades.size() - junior.size() + i));
        }
        return words;
    }
}
