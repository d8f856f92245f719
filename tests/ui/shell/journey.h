#pragma once

#include "models/partydetails.h"
#include "ui/shell/hands.h"

namespace kartoteka
{

/// What a new user meets on the first day, and after every step the two things that have to agree:
/// what the window shows and what the file holds.
class Journey
{
public:
    Journey();

    RunningProgram program;
    Hands hands;

    /// A table of customers as another program left it: quotes of every kind, phones in every
    /// spelling, gaps.
    QString table() const { return m_table; }
    QString customer() const { return QStringLiteral("Столичный мост"); }
    QString person() const { return QStringLiteral("Журавлёва Нина Ильинична"); }
    QString phone() const { return QStringLiteral("+7 846 200-00-17"); }

    // What the file holds.
    QList<QString> titles(const QString &kind = {});
    PartyDetails details();
    std::vector<Record> parts(const char *entity) { return details().of(QLatin1String(entity)); }
    Record phoneRecord();

    // What the window shows.
    void expectEmptyFile();
    void expectImported();
    void expectCard();
    void expectPhone();
    void expectPerson();
    void expectFile(int count);
    void expectHistory();
    void expectPdf(const QString &path);
    int tabOf(const QString &text);

private:
    QString m_table;
    qsizetype m_rows = 0;
};

} // namespace kartoteka
