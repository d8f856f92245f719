#pragma once

#include "models/importsource.h"
#include "models/importtargetlist.h"
#include "models/openworkspace.h"

#include <QTemporaryDir>
#include <QTimer>

namespace kartoteka
{

/// One import being prepared: what is read, how, into which fields, and what would come of it.
/// Everything that touches the source or many records is a job; a newer question ends the older
/// one. GUI thread.
class ImportDraft : public QObject
{
    Q_OBJECT
public:
    /// How long a setting rests before the source is read again, in milliseconds.
    static constexpr int kRestMs = 150;
    /// Sources with fewer rows are rehearsed by themselves whenever something changes.
    static constexpr qint64 kRehearsedByItself = 20000;
    /// Rows of each outcome that are kept for a look.
    static constexpr size_t kKeptRows = 200;

    explicit ImportDraft(OpenWorkspace &workspace, QObject *parent = nullptr);
    ~ImportDraft() override;

    const QString &entity() const { return m_entity; }
    const ImportInput &input() const { return m_input; }
    /// Empties everything and reads the source.
    void setInput(const ImportInput &input);

    const ReadSettings &settings() const { return m_settings; }
    void setSettings(const ReadSettings &settings);
    /// Nothing while the source was not read or could not be.
    const std::optional<SourceLook> &look() const { return m_look; }
    bool isReading() const { return m_isReading; }
    /// Something was changed a moment ago and is about to be followed.
    bool isWaiting() const { return m_readSoon.isActive() || m_rehearseSoon.isActive(); }

    const std::vector<ImportTarget> &targets() const { return m_targets; }
    /// By column of the source; empty = not imported.
    const std::vector<QStringList> &columnTargets() const { return m_columnTargets; }
    void setColumnTargets(int column, const QStringList &targets);
    DateOrder dates() const { return m_base.dates; }
    DecimalStyle decimals() const { return m_base.decimals; }
    ImportMode mode() const { return m_mode; }
    const QStringList &match() const { return m_match; }
    void setDates(DateOrder dates);
    void setDecimals(DecimalStyle decimals);
    void setMode(ImportMode mode);
    void setMatch(const QStringList &match);

    /// The recipe as it stands.
    Mapping mapping() const;
    /// Takes all a recipe says, how the source is read included; columns it does not know are left
    /// out.
    void applyRecipe(const Mapping &mapping);
    /// What the program proposed itself.
    void applyProposed();
    QStringList savedRecipes() const;
    Result<void> applySaved(const QString &name);
    Result<void> save(const QString &name);

    /// Paths that at least one column fills.
    QStringList filledPaths() const;
    bool isMapped() const { return !filledPaths().isEmpty(); }

    /// Does everything and keeps nothing.
    void rehearse();
    bool isRehearsing() const { return m_isRehearsing; }
    /// Nothing when it never ran, failed, or something was changed since.
    const std::optional<ImportReport> &rehearsal() const { return m_rehearsal; }
    qint64 rehearsalMs() const { return m_rehearsalMs; }
    /// Why there is no rehearsal.
    const std::optional<Error> &refusal() const { return m_refusal; }

    void load();
    bool isLoading() const { return m_isLoading; }
    void cancelLoading();
    /// Of its job.
    QString loadingTitle() const;
    /// Nothing before the import is done.
    const std::optional<ImportReport> &loaded() const { return m_loaded; }
    /// Finds the records it made, in the filter language.
    QString loadedFilter() const;
    /// Takes the import back, in a job.
    void undo();
    bool isUndone() const { return m_isUndone; }
    bool isUndoing() const { return m_isUndoing; }
    /// Writes the refused rows to a new file, in a job.
    void saveRefused(const QString &path);

    /// The language changed.
    void retranslate();

signals:
    /// Reading began, ended or failed.
    void lookChanged();
    void mappingChanged();
    void rehearsalChanged();
    void loadingChanged();
    void undoChanged();
    void refusedSaved(const QString &path);
    void failed(const kartoteka::Error &error);

private:
    void readSoon();
    void read();
    void takeLook(SourceLook look);
    void takeMapping(const Mapping &mapping);
    void changeMapping();
    void forgetRehearsal();
    ImportOptions options() const;
    QStringList usualMatch() const;

    OpenWorkspace &m_workspace;
    QString m_entity;
    ImportInput m_input;
    ReadSettings m_settings;
    std::optional<SourceLook> m_look;
    std::vector<ImportTarget> m_targets;
    std::vector<QStringList> m_columnTargets;
    std::optional<Mapping> m_wanted; ///< for when the source is read anew
    Mapping m_base;                  ///< all of the recipe but its columns
    ImportMode m_mode = ImportMode::Create;
    QStringList m_match;
    std::optional<ImportReport> m_rehearsal;
    std::optional<ImportReport> m_loaded;
    std::optional<Error> m_refusal;
    qint64 m_rehearsalMs = 0;
    qint64 m_loadBegunMs = 0; ///< since 1970 UTC
    qint64 m_loadEndedMs = 0;
    bool m_isReading = false;
    bool m_isRehearsing = false;
    bool m_isLoading = false;
    bool m_isUndone = false;
    bool m_isUndoing = false;
    int m_readGeneration = 0;
    int m_rehearsalGeneration = 0;
    QTimer m_readSoon;
    QTimer m_rehearseSoon;
    CancelToken m_reading;
    CancelToken m_rehearsing;
    CancelToken m_loading;
    QTemporaryDir m_folder; ///< of the refused rows
};

} // namespace kartoteka
