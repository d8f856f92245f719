#pragma once

#include "widgets/dialogs.h"

#include <deque>

namespace kartoteka
{

/// Answers what views ask, in the order in which a test wrote the answers down; without one left
/// the person gives none. Everything that was asked or told is remembered.
class ScriptedDialogs : public Dialogs
{
public:
    std::deque<QString> answers; ///< paths and texts
    bool confirms = true;
    QStringList asked; ///< titles, in order
    QStringList told;
    FileQuestion lastFileQuestion;
    Question lastQuestion;

    void openFiles(QWidget *, const FileQuestion &question, Paths answered) override
    {
        if (const auto answer = next(question.title, question))
            answered({*answer});
    }
    void openFile(QWidget *, const FileQuestion &question, Path answered) override
    {
        if (const auto answer = next(question.title, question))
            answered(*answer);
    }
    void saveFile(QWidget *, const FileQuestion &question, Path answered) override
    {
        if (const auto answer = next(question.title, question))
            answered(*answer);
    }
    void confirm(QWidget *, const Question &question, std::function<void()> confirmed) override
    {
        asked << question.title;
        lastQuestion = question;
        if (confirms)
            confirmed();
    }
    void askText(QWidget *, const QString &title, const QString &, const QString &,
                 std::function<void(const QString &)> answered) override
    {
        if (const auto answer = next(title))
            answered(*answer);
    }
    void tell(QWidget *, const QString &title, const QString &text) override
    {
        told << title + QStringLiteral(": ") + text;
    }

private:
    std::optional<QString> next(const QString &title, const FileQuestion &question = {})
    {
        asked << title;
        lastFileQuestion = question;
        if (answers.empty())
            return std::nullopt;
        const QString answer = answers.front();
        answers.pop_front();
        return answer;
    }
};

} // namespace kartoteka
