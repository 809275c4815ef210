package org.junheng.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junheng.school.Grade;

/** A class (班): its students, and who came and went in the month being lived. */
final class Homeroom {

    /** Students at the head of the list stay until the class ends; only they are put on file to be lifted. */
    static final int STAYERS = 4;

    private static final int LEAST = 7;

    private final int number;
    private final int planned;
    private final List<Student> students;
    private Grade grade;
    private int movedIn;
    private int movedOut;
    private int otherGain;
    private int otherLoss;
    private int suspected;

    Homeroom(Grade grade, int number, List<Student> students) {
        this.grade = grade;
        this.number = number;
        this.planned = students.size();
        this.students = new ArrayList<>(students);
    }

    Grade grade() {
        return grade;
    }

    int number() {
        return number;
    }

    String name() {
        return number + "班";
    }

    List<Student> students() {
        return List.copyOf(students);
    }

    int size() {
        return students.size();
    }

    int count(Predicate<Student> which) {
        return (int) students.stream().filter(which).count();
    }

    /** How many students it began with. */
    int planned() {
        return planned;
    }

    /** How many students it lacks to what it began with; negative when it has more. */
    int lack() {
        return planned - students.size();
    }

    boolean canLose() {
        return students.size() > LEAST;
    }

    void moveUp() {
        grade = Grades.of(Grades.number(grade) + 1);
    }

    void beginMonth(boolean suspicion) {
        movedIn = 0;
        movedOut = 0;
        otherGain = 0;
        otherLoss = 0;
        suspected = suspicion ? 1 : 0;
    }

    void gain(Student student, boolean byTransfer) {
        students.add(student);
        if (byTransfer) {
            movedIn++;
        } else {
            otherGain++;
        }
    }

    void lose(Chance chance, boolean byTransfer) {
        students.remove(chance.between(STAYERS, students.size() - 1));
        if (byTransfer) {
            movedOut++;
        } else {
            otherLoss++;
        }
    }

    int movedIn() {
        return movedIn;
    }

    int movedOut() {
        return movedOut;
    }

    int otherGain() {
        return otherGain;
    }

    int otherLoss() {
        return otherLoss;
    }

    int suspected() {
        return suspected;
    }
}
