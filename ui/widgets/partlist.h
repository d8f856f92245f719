#pragma once

#include "models/openworkspace.h"
#include "widgets/fieldview.h"

class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace kartoteka
{

class RecordForm;

/// The parts of one kind that a record has – phones, addresses, accounts, dates – as rows that are
/// edited in place, made from the entity's description: its title is the value, its choices and
/// flags are the caption and the menu, everything else is in a form below. Adds a row, moves one to
/// the recycle bin. GUI thread.
class PartList : public QWidget
{
    Q_OBJECT
public:
    using Link = std::function<QUrl(const Record &)>;

    PartList(const Entity &entity, OpenWorkspace &workspace, FieldView::Caption caption,
             QWidget *parent = nullptr);
    ~PartList() override;

    void setContext(const EditorContext &context) { m_context = context; }
    void setLink(Link link) { m_link = std::move(link); }
    /// Guesses fields of a new row from what is typed ("a@b" is an e-mail).
    void setGuess(std::function<void(Record &)> guess) { m_guess = std::move(guess); }
    /// New rows belong to it.
    void setOwner(qint64 owner);
    /// Rows that are being edited keep what is typed.
    void setRecords(const std::vector<Record> &records, const QString &changedBy = {});
    int columns() const { return m_columns; }
    void setColumns(int columns) { m_columns = columns; }

    /// Begins a new row.
    void addNew();
    bool isEditing() const;
    QVariantMap draft() const;
    void restoreDraft(const QVariantMap &draft);
    void retranslate();

signals:
    void failed(const kartoteka::Error &error);
    void linkActivated(const QUrl &link);
    void editingChanged();
    /// Typed into the value of a row, for hints while typing.
    void edited(const kartoteka::Record &draft);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        Record record;
        QWidget *widget;
        FieldView *view;
        QToolButton *menu;
    };

    Row makeRow(const Record &record);
    void present(Row &row);
    QString captionOf(const Record &record) const;
    void openMenu(qint64 id);
    void addChoices(QMenu &menu, const Record &record);
    void openForm(const Record &record);
    void closeForm();
    void saveForm();
    void apply(const Record &record, const QString &key, const Value &value);
    void remove(const Record &record);
    void layOut();
    Row *rowOf(qint64 id);

    const Entity &m_entity;
    OpenWorkspace &m_workspace;
    FieldView::Caption m_caption;
    EditorContext m_context;
    Link m_link;
    std::function<void(Record &)> m_guess;
    QString m_titleKey;
    qint64 m_owner = 0;
    int m_columns = 1;
    std::vector<Row> m_rows;
    QGridLayout *m_grid;
    QToolButton *m_add;
    QLabel *m_head;
    QWidget *m_formFrame = nullptr;
    RecordForm *m_form = nullptr;
    Record m_formRecord;
    QString m_changedBy; ///< who saved last, as far as it is known
};

} // namespace kartoteka
